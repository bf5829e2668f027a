export const testSecret = 'the root secret of the integration tests';
