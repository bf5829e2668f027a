import path from 'node:path';
import type { Mend } from '../../../platform/admin/mend';
import type { KeyOf } from '../../../platform/messages/words';
import type { linkingWords } from '../words/linkingWords';

const INPUTS = '/content-manager/dist/admin/pages/EditView/components/';
const RELATIONS = `${INPUTS}FormInputs/Relations/`;

const importOf = (name: string): string =>
  `import { ${name} } from ${JSON.stringify(path.join(__dirname, `${name}.tsx`))};\n`;

const wordId = (key: KeyOf<typeof linkingWords>) => `entente.linking.${key}`;

const closed = `dispatch({ type: 'CLOSE_MODAL', payload: { shouldBypassConfirmation: true } });`;

/**
 * The field from which a dialog was opened: it offers what was typed, takes what is created, and
 * shows each choice whole, with its picture.
 */
const field: Mend = {
  module: `${RELATIONS}Relations.mjs`,
  imports: importOf('ChoicePicture'),
  changes: [
    ['const RELATION_ITEM_HEIGHT = 50;', 'const RELATION_ITEM_HEIGHT = 64;'],
    [
      `jsx(Link, {
                                            fill: "neutral500"
                                        }),`,
      'jsx(ChoicePicture, { url: opt.picture }),',
    ],
    [
      `jsx(Typography, {
                                            ellipsis: true,
                                            children: textValue`,
      `jsx(Typography, {
                                            children: textValue`,
    ],
    [
      '            status: relation.status,\n            /**',
      '            status: relation.status,\n            picture: relation.picture,\n            /**',
    ],
    ['const { href, id, label: originalLabel,', 'const { picture, href, id, label: originalLabel,'],
    [
      `jsxs(Flex, {
                            width: "100%",
                            minWidth: 0,
                            gap: 4,
                            justifyContent: "space-between",
                            children: [
`,
      `jsxs(Flex, {
                            width: "100%",
                            minWidth: 0,
                            gap: 4,
                            justifyContent: "space-between",
                            children: [
                                jsx(ChoicePicture, { url: picture }),
`,
    ],
    [
      'handleChange: handleChange,\n                    setSearchParams',
      'handleChange: handleChange,\n                    connect: onChange,\n                    setSearchParams',
    ],
    [
      'setSearchParams, fieldValue, data, ...props })=>{',
      `setSearchParams, fieldValue, data, connect, ...props })=>{
    const connecting = React.useRef(connect);
    connecting.current = connect;`,
    ],
    [
      'children: ({ dispatch })=>/*#__PURE__*/ jsx(Combobox, {',
      'children: ({ dispatch, isNested })=>/*#__PURE__*/ jsx(Combobox, {',
    ],
    // What is created in a dialog of a dialog would take the place of the first.
    ['creatable: "visible",', 'creatable: isNested ? false : "visible",'],
    [
      'createMessage: ()=>formatMessage({',
      `createMessage: (typed)=>typed.trim() ? formatMessage({
                        id: '${wordId('createTyped')}'
                    }, { typed: typed.trim() }) : formatMessage({`,
    ],
    // Where the dialog gives the focus back to, once it closes: the list of choices is gone by then.
    [
      'onCreateOption: ()=>{\n                    if (canCreate) {',
      'onCreateOption: ()=>{\n                    if (canCreate) {\n                        globalThis.document.getElementsByName(name)[0]?.focus();',
    ],
    [
      'getParentFormValues: getParentFormValuesWithCurrentRelation\n',
      `getParentFormValues: Object.assign(() => getParentFormValuesWithCurrentRelation(), {
                                    connect: (relation)=>connecting.current(relation),
                                    typed: textValue
                                })\n`,
    ],
  ],
};

/** The dialog: each entry has a form of its own, and what it leads to opens beside it. */
const dialog: Mend = {
  module: `${RELATIONS}RelationModal.mjs`,
  imports: importOf('NewTabLabel') + importOf('StartWithTyped'),
  changes: [
    [
      'jsx(Form, {\n                                method:',
      `jsx(Form, {
                                key: [currentDocumentMeta.model, currentDocumentMeta.documentId].join(' '),
                                method:`,
    ],
    [
      `const relationOpenMode = useRelationModal('NestedRelation', (state)=>state.relationOpenMode);`,
      `const relationOpenMode = 'newTab';`,
    ],
    [
      'return isRenderProp(children) ? children({\n        dispatch,',
      'return isRenderProp(children) ? children({\n        isNested: true,\n        dispatch,',
    ],
    [
      'jsx(RelationModalTrigger, {\n        relation: props.relation,',
      'jsx(RelationModalTrigger, {\n        isNested: true,\n        relation: props.relation,',
    ],
    [
      'const RelationModalTrigger = ({ children, relation })=>{',
      'const RelationModalTrigger = ({ children, relation, isNested })=>{',
    ],
    [
      `const relationOpenMode = useRelationModal('ModalTrigger', (state)=>state.relationOpenMode);`,
      `const rootMode = useRelationModal('ModalTrigger', (state)=>state.relationOpenMode);
    const relationOpenMode = isNested ? 'newTab' : rootMode;`,
    ],
    [
      'rel: "noopener noreferrer",\n            children: children',
      'rel: "noopener noreferrer",\n            children: jsx(NewTabLabel, { children })',
    ],
    // What is linked is named on two lines, where Strapi cuts it after half of one.
    [
      `width: inherit;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;`,
      `display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    width: inherit;
    overflow: hidden;
    text-align: start;
    line-height: 1.3;`,
    ],
    // The entry below is what it was: read anew, it would be filled over what is typed in it.
    [
      'triggerRefetchDocument(// TODO check if params should be removed (as they were before)\n            rootDocumentMeta, // Favor the cache\n            true);',
      '',
    ],
    [
      'model: currentDocumentMeta.model,\n        children: [\n',
      `model: currentDocumentMeta.model,
        children: [
            isCreating ? jsx(StartWithTyped, { uid: currentDocumentMeta.model, typed }) : null,
`,
    ],
    [
      'const RelationModalForm = ()=>{',
      `const RelationModalForm = ()=>{
    const typed = useRelationModal('RelationModalForm', (state)=>state.state.getParentFormValues?.typed) ?? '';`,
    ],
  ],
};

/** Saving and publishing in a dialog: it links what is created in the form below, and closes. */
const actions: Mend = {
  module: `${INPUTS}DocumentActions.mjs`,
  changes: [
    [
      `if (fromRelationModal) {
                        const createdRelation = {`,
      `if (fromRelationModal) {
                        getParentFormValues?.connect?.(res.data);
                        ${closed}
                        return;
                        const createdRelation = {`,
    ],
    [
      `} else {
                    resetForm(latestValues);
                }`,
      `} else {
                    resetForm(latestValues);
                    if (fromRelationModal) ${closed}
                }`,
    ],
    [
      `} else if (fromRelationModal) {
                    const newRelation = {`,
      `} else if (fromRelationModal) {
                    getParentFormValues?.connect?.(res.data);
                    ${closed}
                    return;
                    const newRelation = {`,
    ],
  ],
};

export const linkingMends: readonly Mend[] = [field, dialog, actions];
