import type { CodegenConfig } from '@graphql-codegen/cli';

/** How the CMS writes its scalars in JSON. What has no fixed shape is `unknown`, never `any`. */
const scalars = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  Time: 'string',
  Long: 'number',
  JSON: 'unknown',
  I18NLocaleCode: 'string',
};

const shared = {
  scalars,
  strictScalars: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  useTypeImports: true,
  // Apollo asks for `__typename` everywhere: the page index and the block switch read it.
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  dedupeFragments: true,
  namingConvention: { enumValues: 'keep' },
};

/**
 * One `x.graphql` gives one `x.generated.ts` beside it: the operation's types, a type for each
 * fragment (a component's prop is typed by its fragment), and a typed document for `queryCms`.
 * The output is committed; `npm run codegen -- --check` fails when it is stale.
 */
const config: CodegenConfig = {
  schema: '../cms/schema.graphql',
  documents: ['src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'src/schemaTypes.generated.ts': {
      plugins: ['typescript'],
      config: { ...shared, onlyEnums: true },
    },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: {
        extension: '.generated.ts',
        baseTypesPath: 'schemaTypes.generated.ts',
        importTypesNamespace: 'Schema',
      },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...shared, documentNodeImport: '@apollo/client#TypedDocumentNode' },
    },
  },
};

export default config;
