#!/usr/bin/env python3
"""Make the site's two font files, and those of its press kits, from the Fontsource packages.

Fontsource splits each family in "latin" and "latin-ext" files, so a page that names Poznań or
Malmö beside « Rennes » would fetch four files. This script puts the two halves of a family in
one file, keeps only the weights that the design uses, and adds what French typography needs and
Fontsource leaves out: U+202F (narrow no-break space) and U+2011 (non-breaking hyphen).

Run by hand, when a font's version changes (Debian: python3-fonttools, python3-brotli):
    python3 packages/ui/scripts/make-fonts.py
Both families are under the SIL Open Font License 1.1: licences beside the output.
"""
import hashlib
import re
import shutil
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates
from fontTools.varLib import instancer

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ROOT / 'node_modules' / '@fontsource-variable'
OUTPUT = ROOT / 'apps' / 'web' / 'public' / 'fonts'
FONTS_CSS = ROOT / 'packages' / 'ui' / 'src' / 'fonts.css'
# Latin letters of the languages of Europe, and the marks that go with them.
KEPT_RANGES = [(0x20, 0x17F), (0x218, 0x21B), (0x1E80, 0x1E85), (0x1EF2, 0x1EF3), (0x2010, 0x206F), (0x20AC, 0x20AC), (0x2122, 0x2122), (0x2212, 0x2212)]
# Huế is a partner city; the rest of Vietnamese would add a fifth to the file.
KEPT_CHARACTERS = {0x1EBF}
FAMILIES = [('newsreader', (400, 600)), ('atkinson-hyperlegible-next', (400, 700))]
PRINTED = [('newsreader', 400), ('newsreader', 500), ('atkinson-hyperlegible-next', 400), ('atkinson-hyperlegible-next', 700)]
NARROW_SPACE_SHARE = 0.62  # of a word space: about 1/6 em, as French typesetters set it


def kept(code):
    return code in KEPT_CHARACTERS or any(low <= code <= high for low, high in KEPT_RANGES)


def path_of(family, half):
    return SOURCES / family / 'files' / f'{family}-{half}-wght-normal.woff2'


def open_half(family, half, weights):
    font = instancer.instantiateVariableFont(TTFont(path_of(family, half)), {'wght': weights})
    # HVAR repeats what gvar's phantom points say, and would have to be merged too.
    for table in ('HVAR', 'MVAR', 'STAT', 'prep'):
        if table in font:
            del font[table]
    return font


def copy_glyph(name, half, source, target, renamed):
    """Copy one glyph, its parts first, under a name that the target doesn't have."""
    if name in renamed:
        return renamed[name]
    glyph = source['glyf'][name]
    if glyph.isComposite():
        for component in glyph.components:
            component.glyphName = copy_glyph(component.glyphName, half, source, target, renamed)
    new_name = f'{half}.{name}'
    renamed[name] = new_name
    target['glyf'][new_name] = glyph
    target['hmtx'][new_name] = source['hmtx'][name]
    target['gvar'].variations[new_name] = source['gvar'].variations.get(name, [])
    return new_name


def add_character(font, code, like, advance):
    name = f'uni{code:04X}'
    font['glyf'][name] = font['glyf'][like] if advance is None else Glyph()
    font['hmtx'][name] = font['hmtx'][like] if advance is None else (advance, 0)
    font['gvar'].variations[name] = font['gvar'].variations.get(like, []) if advance is None else []
    map_character(font, code, name)


def map_character(font, code, name):
    for table in font['cmap'].tables:
        if table.isUnicode():
            table.cmap[code] = name


def add_half(font, half, source):
    renamed = {}
    have = set(font.getBestCmap())
    for code, name in sorted(source.getBestCmap().items()):
        if kept(code) and code not in have:
            map_character(font, code, copy_glyph(name, half, source, font, renamed))


def open_zero(font):
    """Atkinson strikes its zero through, which readers of dates and years take for a fault: of the two
    halves of its counter one whole is made, shaped like the outline. Its width stays."""
    for name in ('zero', 'zero.tf'):
        # The tabular one may be made of the other.
        if name in font['glyf'].glyphs and not font['glyf'][name].isComposite():
            close_counter(font, name)


def close_counter(font, name):
    glyph = font['glyf'][name]
    points, ends, flags = glyph.getCoordinates(font['glyf'])
    if len(ends) != 3:
        raise SystemExit(f'{name} is no struck zero any more')
    last = ends[0] + 1
    outline, inner = points[:last], points[last:]
    counter = counter_of(outline, inner)
    for variation in font['gvar'].variations[name]:
        variation.calcInferredDeltas(list(points) + [(0, 0)] * 4, ends)
        deltas = variation.coordinates
        moved = [(x + dx, y + dy) for (x, y), (dx, dy) in zip(points, deltas)]
        master = counter_of(moved[:last], moved[last:])
        own = [(round(x - a), round(y - b)) for (x, y), (a, b) in zip(master, counter)]
        variation.coordinates = list(deltas[:last]) + own + list(deltas[-4:])
    glyph.coordinates = GlyphCoordinates(list(outline) + counter)
    glyph.flags = bytearray(list(flags[:last]) + list(reversed(flags[:last])))
    glyph.endPtsOfContours = [ends[0], ends[0] + last]
    glyph.numberOfContours = 2


def counter_of(outline, inner):
    """The outline drawn into the room of the counter, the other way around."""
    def fitted(axis):
        low, high = (edge(point[axis] for point in outline) for edge in (min, max))
        to_low, to_high = (edge(point[axis] for point in inner) for edge in (min, max))
        return lambda value: round(to_low + (value - low) * (to_high - to_low) / (high - low))
    across, up = fitted(0), fitted(1)
    return [(across(x), up(y)) for x, y in reversed(outline)]


def save_hashed(font, family):
    """Under a name that holds its hash, so that a browser may keep it; fonts.css names it."""
    for old in OUTPUT.glob(f'{family}.*woff2'):
        old.unlink()
    draft = OUTPUT / f'{family}.woff2'
    font.save(draft)
    digest = hashlib.sha256(draft.read_bytes()).hexdigest()[:8]
    target = draft.rename(OUTPUT / f'{family}.{digest}.woff2')
    css = FONTS_CSS.read_text()
    FONTS_CSS.write_text(re.sub(rf'/fonts/{family}\.[0-9a-f.]*woff2', f'/fonts/{target.name}', css))
    return target


def make_for_print(family, weight):
    """One weight as TrueType, which the writer of PDF takes: it can't read the compressed files."""
    [source] = OUTPUT.glob(f'{family}.*woff2')
    font = instancer.instantiateVariableFont(TTFont(source), {'wght': weight})
    font.flavor = None
    target = OUTPUT / f'print-{family}-{weight}.ttf'
    font.save(target)
    print(target.relative_to(ROOT), target.stat().st_size, 'bytes')


def make(family, weights):
    font = open_half(family, 'latin', weights)
    for half in ('latin-ext', 'vietnamese'):
        if path_of(family, half).exists():
            add_half(font, half, open_half(family, half, weights))
    if family.startswith('atkinson'):
        open_zero(font)
    space = font.getBestCmap()[0x20]
    add_character(font, 0x202F, space, round(font['hmtx'][space][0] * NARROW_SPACE_SHARE))
    add_character(font, 0x2011, font.getBestCmap()[0x2D], None)
    font.setGlyphOrder(font['glyf'].glyphOrder)
    font['post'].formatType = 3.0
    font.flavor = 'woff2'
    target = save_hashed(font, family)
    shutil.copy(SOURCES / family / 'LICENSE', OUTPUT / f'{family}.LICENSE.txt')
    cmap = TTFont(target).getBestCmap()
    missing = [hex(code) for code in (0x202F, 0xA0, 0x2019, 0xAB, 0xBB, 0x153, 0x144, 0x2013) if code not in cmap]
    if missing:
        raise SystemExit(f'{family}: no glyph for {missing}')
    print(target.relative_to(ROOT), target.stat().st_size, 'bytes,', len(cmap), 'characters')


if __name__ == '__main__':
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for family, weights in FAMILIES:
        make(family, weights)
    for family, weight in PRINTED:
        make_for_print(family, weight)
