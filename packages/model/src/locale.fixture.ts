import { localesFrom, shippedLocales } from './locale';
import type { LocaleFile } from './localeFile';

const [french] = shippedLocales as [LocaleFile];

/** Spanish, as a city would add it: its own addresses. The labels don't matter to these tests. */
export const spanish: LocaleFile = {
  code: 'es',
  name: 'Español',
  segments: {
    article: 'noticias',
    agreement: 'acuerdos',
    delegation: 'delegaciones',
    speaker: 'portavoces',
    domain: 'ambitos',
    partner: 'socios',
    map: 'mapa',
    search: 'buscar',
    press: 'prensa',
    'open-data': 'datos-abiertos',
    'embed-builder': 'integrar',
    'legal-notice': 'aviso-legal',
    privacy: 'privacidad',
    accessibility: 'accesibilidad',
    pagination: 'pagina',
    'on-date': 'el',
    selected: 'seleccion',
    compared: 'comparar',
    'by-status': 'estado',
    'by-instrument': 'instrumento',
    'by-domain': 'ambito',
    'by-country': 'pais',
    'by-partner': 'socio',
    'by-decade': 'decenio',
    'by-year': 'ano',
  },
  vocabularies: {
    ...french.vocabularies,
    instrument: { ...french.vocabularies.instrument, twinning: 'Hermanamiento' },
  },
};

export const frenchAndEnglish = localesFrom(shippedLocales, 'fr');
export const threeLocales = localesFrom([...shippedLocales, spanish], 'fr');
