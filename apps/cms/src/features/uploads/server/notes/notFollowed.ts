/** A picture that programs read and that we can't take apart: it has to be written anew. */
export class NotFollowedError extends Error {
  override name = 'NotFollowedError';
}
