/** Strapi's own words that name the product, put in the name of ours. */
export const translations = {
  fr: {
    'Auth.form.welcome.title': 'Bienvenue dans Entente',
    'Auth.form.welcome.subtitle': 'Connectez-vous pour écrire et publier',
    'app.components.LeftMenu.navbrand.title': 'Entente',
    'app.components.LeftMenu.navbrand.workplace': 'Rédaction',
    // Words that Strapi's French leaves in English.
    'search.placeholder': 'Chercher',
    'content-manager.form.Input.hint.character.unit':
      '{maxValue, plural, one { caractère} other { caractères}}',
    'i18n.list-view.table.header.label': 'Existe en',
  },
  en: {
    'Auth.form.welcome.title': 'Welcome to Entente',
    'Auth.form.welcome.subtitle': 'Log in to write and publish',
    'app.components.LeftMenu.navbrand.title': 'Entente',
    'app.components.LeftMenu.navbrand.workplace': 'Newsroom',
  },
};
