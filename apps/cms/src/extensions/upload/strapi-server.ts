import { withOurRules, type UploadPlugin } from '../../upload/uploadPlugin';

export default (plugin: UploadPlugin): UploadPlugin => withOurRules(plugin);
