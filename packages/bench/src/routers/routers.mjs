import { rmSync, writeFileSync } from 'node:fs';
import { appRouter, pagesRouter } from './apps.mjs';
import { refreshWithoutSource, throughput, weigh } from './measure.mjs';
import { source } from './page.mjs';
import { buildSite, makeWorkshop, root, serveSite } from './workshop.mjs';

const ROUNDS = 3;
const SECONDS = 5;

/** The comparison behind docs/decisions/0001: the same page by both of Next's routers. */
export async function routers() {
  const workshop = makeWorkshop();
  writeFileSync(workshop.sourceFile, JSON.stringify(source));
  const contenders = [
    { name: 'App Router', files: appRouter(root), refresh: '/refresh' },
    { name: 'Pages Router', files: pagesRouter(root), refresh: '/api/refresh' },
  ];
  for (const one of contenders) {
    console.log(`building the ${one.name} site`);
    one.folder = await buildSite(workshop, one.name.replace(' ', '-').toLowerCase(), one.files);
    one.site = await serveSite(workshop, one.folder);
    one.rates = [];
  }
  try {
    for (const one of contenders) {
      one.weight = await weigh(one.site.origin);
      await throughput(one.site.origin, 2);
    }
    // Interleaved, so that a busy moment of the machine falls on both.
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const one of contenders) one.rates.push(await throughput(one.site.origin, SECONDS));
    }
    rmSync(workshop.sourceFile);
    for (const one of contenders) {
      one.outage = await refreshWithoutSource(one.site.origin, one.refresh);
    }
  } finally {
    await Promise.all(contenders.map((one) => one.site?.stop()));
  }
  print(contenders);
}

function print(contenders) {
  const rows = [
    ['HTML, bytes', ({ weight }) => weight.html],
    ['HTML, bytes gzip', ({ weight }) => weight.htmlGzip],
    ['script elements', ({ weight }) => weight.scriptElements],
    ['JavaScript fetched, bytes gzip', ({ weight }) => weight.scriptGzip],
    ['style sheets fetched', ({ weight }) => weight.cssRequests],
    [`cached requests/s, ${ROUNDS} rounds`, ({ rates }) => rates.join(', ')],
    ['refresh while the source is away', ({ outage }) => outage],
  ];
  console.log(`\n| | ${contenders.map(({ name }) => name).join(' | ')} |\n|---|---|---|`);
  for (const [label, value] of rows) {
    console.log(`| ${label} | ${contenders.map(value).join(' | ')} |`);
  }
}
