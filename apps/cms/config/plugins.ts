import { ApolloArmor } from '@escape.tech/graphql-armor';
import { refusedAsRequest } from '../src/graphql/refusedAsRequest';
import { cmsEnv } from '../src/platform/env';
import { MOST_BYTES } from '../src/features/uploads/server/uploadProblem';

/** Caps on one GraphQL document; the measured reason for each is in docs/decisions/0008. */
const armor = new ApolloArmor({
  maxAliases: { n: 15 },
  maxTokens: { n: 1500 },
  maxDirectives: { n: 50 },
  maxDepth: { enabled: false },
  costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5 },
  blockFieldSuggestion: { enabled: true },
});

export default () => {
  // Read by Strapi's i18n when it makes the first locale of an empty database.
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = cmsEnv().locales[0];
  const { plugins, validationRules } = armor.protect();
  return {
    graphql: {
      config: {
        endpoint: '/graphql',
        shadowCRUD: true,
        landingPage: false,
        generateArtifacts: false,
        depthLimit: 8,
        defaultLimit: 25,
        maxLimit: 100,
        subscriptions: false,
        apolloServer: {
          introspection: false,
          includeStacktraceInErrorResponses: false,
          cors: false,
          plugins: [refusedAsRequest, ...plugins],
          validationRules,
        },
      },
    },
    email: {
      config: {
        ...(cmsEnv().mailRelay && {
          provider: 'nodemailer',
          providerOptions: cmsEnv().mailRelay,
        }),
        settings: { defaultFrom: cmsEnv().mailFrom },
      },
    },
    upload: {
      config: {
        sizeLimit: MOST_BYTES,
        security: {
          allowedTypes: [
            'image/jpeg',
            'image/png',
            'image/webp',
            'image/gif',
            'application/pdf',
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            'application/vnd.oasis.opendocument.text',
          ],
          deniedTypes: ['image/avif', 'image/heic', 'image/heif', 'image/svg+xml', 'text/html'],
        },
      },
    },
  };
};
