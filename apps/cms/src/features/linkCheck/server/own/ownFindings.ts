import { withoutEnd } from '@entente/model/withoutEnd';
import type { Address } from '@entente/model/address';
import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../../platform/database/connection';
import { uidOf, type TypeName } from '../../../../api/types';
import { publicRows, rowsOf } from '../../../../pipeline/entry/rows';
import { cmsEnv } from '../../../../platform/env';
import { broken, fine, movedTo, type Finding } from '../finding';
import { addressAt, entryBehind, type EntryBehind } from './entryBehind';
import { readPlaces, type Place } from './entryPlaces';
import { ownLinks } from './ownLinks';

/** Whether the file was uploaded, itself or as one of the sizes made of it. */
async function isKept(strapi: Core.Strapi, file: string): Promise<boolean> {
  const dot = file.lastIndexOf('.');
  const [hash, ext] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot)];
  const { tableName } = strapi.db.metadata.get('plugin::upload.file');
  const row = await withConnection(strapi, (connection) =>
    connection(tableName)
      .where({ hash, ext })
      .orWhereRaw("cast(formats as text) like ? escape '\\'", [
        `%"${hash.replace(/[\\%_]/g, '\\$&')}"%`,
      ])
      .first<{ id: number } | undefined>('id'),
  );
  return row !== undefined;
}

async function isPublicId(
  strapi: Core.Strapi,
  type: TypeName,
  documentId: string,
): Promise<boolean> {
  const uid = uidOf(type);
  return publicRows(strapi, uid, await rowsOf(strapi, uid, documentId)).length > 0;
}

/** What an address of our site, read as the site reads it, leads to now. */
async function findingOf(
  strapi: Core.Strapi,
  address: Address,
  placeOf: (entry: EntryBehind) => Place,
  build: (address: Address) => string,
): Promise<Finding> {
  if (address.kind === 'media') return (await isKept(strapi, address.file)) ? fine : broken('file');
  if (address.kind === 'id')
    return (await isPublicId(strapi, address.type, address.documentId)) ? fine : broken('absent');
  const entry = entryBehind(address);
  const place = entry ? placeOf(entry) : { state: 'public' as const };
  if (place.state === 'public') return fine;
  return place.state === 'moved'
    ? movedTo(build(addressAt(address, place.to)))
    : broken(place.state);
}

/** What each path of our own site leads to now. */
export async function ownFindings(
  strapi: Core.Strapi,
  paths: readonly string[],
): Promise<Map<string, Finding>> {
  const { links, knows } = ownLinks(cmsEnv());
  const asked = [...new Set(paths)].map((path) => ({
    path,
    // The site sends on from the address with a slash at its end.
    address: links.parse(path) ?? links.parse(withoutEnd(path, '/')),
  }));
  const entries = asked.flatMap(({ address }) => (address && entryBehind(address)) ?? []);
  const placeOf = await readPlaces(strapi, entries);
  const isUnknown = (path: string) => {
    const first = path.split('/')[1] ?? '';
    return path === '/' || (cmsEnv().locales.includes(first) && !knows(first));
  };
  const findings = new Map<string, Finding>();
  for (const { path, address } of asked) {
    if (!address) {
      findings.set(path, isUnknown(path) ? fine : broken('absent'));
      continue;
    }
    const finding = await findingOf(strapi, address, placeOf, links.build);
    const canonical = links.build(address);
    const isFine = finding.state === 'fine' && canonical !== path;
    findings.set(path, isFine ? movedTo(canonical) : finding);
  }
  return findings;
}
