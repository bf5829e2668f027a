import { withOurRules, type UploadPlugin } from '../../features/uploads/server/uploadPlugin';

export default (plugin: UploadPlugin): UploadPlugin => withOurRules(plugin);
