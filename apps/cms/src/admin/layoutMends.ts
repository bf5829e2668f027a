import type { Mend } from '../platform/admin/mend';

const FORM = '/content-manager/dist/admin/pages/EditView/';

/** The buttons that save and publish stay in sight; each box beside the form has its own name. */
const panels: Mend = {
  module: `${FORM}components/Panels.mjs`,
  changes: [
    [
      `defaultMessage: 'Entry'
        }),
        content:`,
      `defaultMessage: 'Entry'
        }),
        isSticky: true,
        content:`,
    ],
    [
      'React.forwardRef(({ children, title }, ref)=>{',
      'React.forwardRef(({ children, title, isSticky }, ref)=>{',
    ],
    [
      '"aria-labelledby": "additional-information",',
      `"aria-label": title,
        style: isSticky && isDesktop ? { position: 'sticky', top: '6.4rem', zIndex: 1 } : undefined,`,
    ],
    [
      `jsx(Flex, {
        direction: "column",
        alignItems: "stretch",
        gap: 2,
        children: /*#__PURE__*/ jsx(DescriptionComponentRenderer`,
      `jsx(Flex, {
        direction: "column",
        alignItems: "stretch",
        justifyContent: "flex-start",
        flex: 1,
        gap: 2,
        children: /*#__PURE__*/ jsx(DescriptionComponentRenderer`,
    ],
  ],
};

/**
 * Its groups of fields have headings of the third level: what they are in has one of the second.
 * Who may not create what the address names reads so once, and not of each field.
 */
const form: Mend = {
  module: `${FORM}EditViewPage.mjs`,
  changes: [
    [
      `const isLoadingActionsRBAC = useDocumentRBAC('EditViewPage', (state)=>state.isLoading);`,
      `const isLoadingActionsRBAC = useDocumentRBAC('EditViewPage', (state)=>state.isLoading);
    const mayCreate = useDocumentRBAC('EditViewPage', (state)=>state.canCreate);`,
    ],
    [
      `if (!initialValues || hasError) {`,
      `if (isCreatingDocument && !mayCreate) {
        return jsx(Page.NoPermissions, {});
    }
    if (!initialValues || hasError) {`,
    ],
    [
      `jsx(tours.contentManager.Fields, {
                                                                    children: /*#__PURE__*/ jsx(Box, {})
                                                                })`,
      `jsx('h2', {
                                                                    style: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
                                                                    children: pageTitle
                                                                })`,
    ],
  ],
};

/** A box of the home is a part of the page's main content, with a heading that can be read. */
const widget: Mend = {
  module: '/admin/dist/admin/admin/src/components/WidgetRoot.mjs',
  changes: [
    [`tag: "main",\n`, ''],
    ['textColor: "neutral500",', 'textColor: "neutral600",'],
  ],
};

/** Where Strapi's pages hide what is worked with, or say to a screen reader what they are not. */
export const layoutMends: readonly Mend[] = [panels, form, widget];
