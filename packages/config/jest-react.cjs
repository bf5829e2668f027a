const path = require('node:path');
const node = require('./jest-node.cjs');

const packages = path.resolve(__dirname, '..');

/**
 * Jest for components. The root of the repository holds React 18 (Strapi's admin); a workspace
 * that renders with React 19 has its own copy, and everything in a test must use that one.
 */
module.exports = {
  ...node,
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: [path.join(__dirname, 'jest-react-setup.cjs')],
  moduleNameMapper: {
    '^react$': '<rootDir>/node_modules/react',
    '^react/(.*)$': '<rootDir>/node_modules/react/$1',
    '^react-dom$': '<rootDir>/node_modules/react-dom',
    '^react-dom/(.*)$': '<rootDir>/node_modules/react-dom/$1',
    '\\.css$': require.resolve('identity-obj-proxy'),
    ...node.moduleNameMapper,
    '^@entente/ui/(.*)$': `${packages}/ui/src/$1`,
  },
};
