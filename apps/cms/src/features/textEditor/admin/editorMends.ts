import type { Mend } from '../../../platform/admin/mend';

const EDITOR = '/content-manager/dist/admin/pages/EditView/components/FormInputs/BlocksInput/';

/** A button of the toolbar acts on Enter and on the space bar, not on a pointer alone. */
const toolbar: Mend = {
  module: `${EDITOR}BlocksToolbar.mjs`,
  changes: [
    [
      `handleClick();
                ReactEditor.focus(editor);
            },`,
      `handleClick();
                ReactEditor.focus(editor);
            },
            onClick: (e)=>{
                if (e.detail > 0) return;
                handleClick();
                ReactEditor.focus(editor);
            },`,
    ],
  ],
};

/** Tab leaves the text; what it did in a list, Alt, Shift and an arrow do; Ctrl+K makes a link. */
const keys: Mend = {
  module: `${EDITOR}BlocksContent.mjs`,
  imports: `import { insertLink } from './Blocks/Link.mjs';\n`,
  changes: [
    [`case 'Tab':\n                return handleTab(event);\n`, ''],
    [
      `handleKeyboardShortcuts(event);
        // Check`,
      `if (event.altKey && event.shiftKey && ['ArrowLeft', 'ArrowRight'].includes(event.key))
            return handleTab({
                shiftKey: event.key === 'ArrowLeft',
                preventDefault: ()=>event.preventDefault()
            });
        handleKeyboardShortcuts(event);
        // Check`,
    ],
    [
      `const isCtrlOrCmd = event.metaKey || event.ctrlKey;
        if (isCtrlOrCmd) {`,
      `const isCtrlOrCmd = event.metaKey || event.ctrlKey;
        if (isCtrlOrCmd && !event.shiftKey && event.key === 'k') {
            event.preventDefault();
            editor.shouldSaveLinkPath = true;
            insertLink(editor, {
                url: ''
            });
            return;
        }
        if (isCtrlOrCmd) {`,
    ],
  ],
};

export const editorMends: readonly Mend[] = [toolbar, keys];
