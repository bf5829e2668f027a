/** Strapi's own words that name the product, put in the name of ours. */
export const translations = {
  fr: {
    'Auth.form.welcome.title': 'Bienvenue dans Entente',
    'Auth.form.welcome.subtitle': 'Connectez-vous pour écrire et publier',
    'app.components.LeftMenu.navbrand.title': 'Entente',
    'app.components.LeftMenu.navbrand.workplace': 'Rédaction',
  },
  en: {
    'Auth.form.welcome.title': 'Welcome to Entente',
    'Auth.form.welcome.subtitle': 'Log in to write and publish',
    'app.components.LeftMenu.navbrand.title': 'Entente',
    'app.components.LeftMenu.navbrand.workplace': 'Newsroom',
  },
};
