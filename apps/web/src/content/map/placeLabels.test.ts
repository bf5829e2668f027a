import { labelBox, overlap, placeLabels, type LabelRequest } from './placeLabels';

const sheet = { width: 728, height: 360, size: 14 };

function collisions(requests: readonly LabelRequest[]): string[] {
  const labels = placeLabels(requests, sheet);
  const boxes = requests.flatMap(({ text }, index) => {
    const label = labels[index];
    return label ? [{ text, box: labelBox(label, text, sheet.size) }] : [];
  });
  expect(boxes).toHaveLength(requests.length);
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text}/${b.text}`] : [])),
  );
}

test('a place alone has its name beside it, without a line', () => {
  const [label] = placeLabels([{ point: { x: 100, y: 100 }, text: 'Québec' }], sheet);
  expect(label).toEqual({ x: 109, y: 105, anchor: 'start', leader: false });
});

test('ten towns of one corner of Europe all keep their names readable', () => {
  const towns = ['Exeter', 'Cork', 'Rennes', 'Leuven', 'Hannover', 'Erlangen', 'Brno', 'Poznań'];
  const requests = towns.map((text, index) => ({
    text,
    point: { x: 300 + 12 * index, y: 180 + 9 * (index % 3) },
  }));
  expect(collisions(requests)).toEqual([]);
});

test('names near the edge turn inward', () => {
  const [label] = placeLabels([{ point: { x: 720, y: 100 }, text: 'Sendai' }], sheet);
  expect(label?.anchor).toBe('end');
});

test('thirty places strewn over the sheet do not collide', () => {
  const requests = Array.from({ length: 30 }, (_, index) => ({
    text: `Ville ${index}`,
    point: { x: 60 + ((index * 97) % 600), y: 30 + ((index * 61) % 300) },
  }));
  expect(collisions(requests)).toEqual([]);
});
