/**
 * Release 13 is built on Node-API 10 (Node 22.14, 24, 26). Below it, opening a database is a
 * segmentation fault, which nothing can catch: WiseLibs/better-sqlite3#1514.
 *
 * @param {string} nodeApi for instance "10": `process.versions.napi`
 * @returns {12 | 13}
 */
exports.releaseFor = (nodeApi) => (Number(nodeApi) >= 10 ? 13 : 12);
