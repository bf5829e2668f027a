// Small SVG building blocks for the demo's illustrations. Every shape stands on
// the line y = 0 and grows upwards (negative y), so a shore is a row of shapes
// and its reflection is the same row flipped.

const round = (value) => Math.round(value * 10) / 10;
const points = (...pairs) => pairs.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
const polygon = (...pairs) => `<polygon points="${points(...pairs)}"/>`;

export const block = (x, width, height) =>
  `<rect x="${round(x)}" y="${round(-height)}" width="${round(width)}" height="${round(height)}"/>`;

/** Neighbouring houses differ by a shade and by their windows, or a street is only a saw. */
const house = (x, width, wall, outline) => {
  const lighter = Math.round(x / 10) % 2 === 0;
  const columns = width > 100 ? 4 : 2;
  const rows = wall > 84 ? 2 : 1;
  const windows = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if ((Math.round(x) + row * 3 + column * 5) % 4 === 0) continue;
      const left = x + (width * (column + 1)) / (columns + 1) - 3.5;
      windows.push(
        `<rect x="${round(left)}" y="${round(-wall + 8 + row * 34)}" width="7" height="12" fill="#f7f4ee" fill-opacity="0.62"/>`,
      );
    }
  }
  return `<g${lighter ? ' fill="#2c3744"' : ''}>${outline}</g>${windows.join('')}`;
};

export const gable = (x, width, wall, roof) =>
  house(
    x,
    width,
    wall,
    polygon([x, 0], [x, -wall], [x + width / 2, -wall - roof], [x + width, -wall], [x + width, 0]),
  );

/** The same outline without windows, for what stands far away. */
export const roof = (x, width, wall, height) =>
  polygon([x, 0], [x, -wall], [x + width / 2, -wall - height], [x + width, -wall], [x + width, 0]);

export const hip = (x, width, wall, roof, inset) =>
  polygon(
    [x, 0],
    [x, -wall],
    [x + inset, -wall - roof],
    [x + width - inset, -wall - roof],
    [x + width, -wall],
    [x + width, 0],
  );

export const spire = (x, width, wall, height) =>
  block(x, width, wall) +
  polygon([x - 3, -wall], [x + width / 2, -wall - height], [x + width + 3, -wall]);

export const turret = (x, width, wall, height) =>
  block(x, width, wall) +
  polygon([x - width * 0.14, -wall], [x + width / 2, -wall - height], [x + width * 1.14, -wall]) +
  block(x + width / 2 - 1, 2, wall + height + 14);

export const dome = (x, width, wall) =>
  `<path d="M${round(x)} 0V${round(-wall)}a${round(width / 2)} ${round(width / 2)} 0 0 1 ${round(width)} 0V0Z"/>` +
  block(x + width / 2 - 2, 4, wall + width / 2 + 22);

/** Towers under a double dome, like those of a Breton baroque cathedral. */
export const lanternTower = (x, width, wall) =>
  block(x, width, wall) +
  block(x + width * 0.1, width * 0.8, wall + width * 0.9) +
  `<path d="M${round(x + width * 0.1)} ${round(-wall - width * 0.88)}a${round(width * 0.4)} ${round(width * 0.46)} 0 0 1 ${round(width * 0.8)} 0Z"/>` +
  block(x + width * 0.38, width * 0.24, wall + width * 1.75) +
  block(x + width / 2 - 1.5, 3, wall + width * 2.1);

export const tree = (x, height, spread) =>
  block(x - 2, 4, height * 0.5) +
  `<ellipse cx="${round(x)}" cy="${round(-height * 0.66)}" rx="${round(spread)}" ry="${round(height * 0.36)}"/>`;

export const conifer = (x, height, width) =>
  polygon([x - width / 2, 0], [x, -height], [x + width / 2, 0]);

/** A smooth rise from x to x + width, used for hills and far mountains. */
export const hill = (x, width, height, lean = 0.5) => {
  const top = x + width * lean;
  return `<path d="M${round(x)} 0C${round(x + width * lean * 0.45)} 0 ${round(top - width * 0.22)} ${round(-height)} ${round(top)} ${round(-height)}S${round(x + width * (1 - (1 - lean) * 0.45))} 0 ${round(x + width)} 0Z"/>`;
};

/** A flat-topped height with a steep side towards the water: a cape, a castle hill. */
export const cape = (x, width, height, slope) =>
  `<path d="M${round(x)} 0C${round(x + slope * 0.6)} 0 ${round(x + slope * 0.5)} ${round(-height)} ${round(x + slope)} ${round(-height)}H${round(x + width - slope)}C${round(x + width - slope * 0.5)} ${round(-height)} ${round(x + width - slope * 0.6)} 0 ${round(x + width)} 0Z"/>`;

/** A low bridge of equal arches with its deck. */
export const bridge = (x, width, height, arches) => {
  const span = width / arches;
  const holes = Array.from({ length: arches }, (_, index) => {
    const left = x + index * span + span * 0.1;
    const radius = span * 0.4;
    return `M${round(left)} 0a${round(radius)} ${round(height * 0.72)} 0 0 1 ${round(radius * 2)} 0Z`;
  }).join('');
  return `<path fill-rule="evenodd" d="M${round(x)} 0V${round(-height)}H${round(x + width)}V0Z${holes}"/>`;
};

export const up = (y, ...shapes) =>
  `<g transform="translate(0 ${round(-y)})">${shapes.join('')}</g>`;
