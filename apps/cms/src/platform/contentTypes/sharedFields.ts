import type { FieldLabel } from './contentForm';

/** Fields that mean the same wherever they stand. */
export const slug: FieldLabel = {
  fr: [
    'Adresse de la page',
    'Vide : faite à partir du titre. Changée après publication, l’ancienne mène à la nouvelle.',
  ],
  en: [
    'Page address',
    'Empty: made from the title. Changed after publication, the old one leads to the new one.',
  ],
};

export const listed: FieldLabel = {
  fr: ['Public', 'Se coche seul quand une fiche publiée s’y réfère.'],
  en: ['Public', 'Ticks itself when a published entry refers to it.'],
};

export const precision: FieldLabel = {
  fr: ['Précision de la date', 'Au mois ou à l’année, le jour n’est jamais montré.'],
  en: ['Precision of the date', 'To the month or the year, the day is never shown.'],
};

export const cover: FieldLabel = {
  fr: ['Image principale', 'Une fiche de la médiathèque, avec texte de remplacement et crédit.'],
  en: ['Main picture', 'An entry of the media library, with alternative text and credit.'],
};

export const sources: FieldLabel = {
  fr: ['Sources', 'Où ces faits ont été lus, et quand.'],
  en: ['Sources', 'Where these facts were read, and when.'],
};

export const position: FieldLabel = {
  fr: ['Rang', 'Les plus petits d’abord.'],
  en: ['Position', 'Lowest first.'],
};

export const withdrawalReason: FieldLabel = {
  fr: [
    'Motif de retrait',
    'Rempli avant de dépublier : l’adresse reste et donne ce motif. Vide : la page disparaît.',
  ],
  en: [
    'Reason for withdrawal',
    'Filled in before unpublishing: the address stays and gives this reason. Empty: the page is gone.',
  ],
};

export const embargoUntil: FieldLabel = {
  fr: [
    'Sous embargo jusqu’au',
    'Avant ce moment, rien de la fiche n’est public et personne ne peut la publier. À l’heure de votre ordinateur.',
  ],
  en: [
    'Under embargo until',
    'Before that moment nothing of the entry is public and nobody can publish it. By your computer’s clock.',
  ],
};
