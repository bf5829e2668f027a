import type { Core } from '@strapi/strapi';
import { uploadHeaders } from './uploadHeaders';

/** The headers that an answer at a path carries after the middleware. */
async function headersAt(path: string): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  const handler = uploadHeaders({}, { strapi: {} as Core.Strapi });
  if (!handler) throw new Error('The middleware has no handler');
  const ctx = { path, set: (name: string, value: string) => void (headers[name] = value) };
  await handler(ctx as unknown as Parameters<typeof handler>[0], async () => undefined);
  return headers;
}

describe('an uploaded file', () => {
  it('can run nothing, an image included', async () => {
    expect(await headersAt('/uploads/signature.JPG')).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    });
  });

  it.each(['/uploads/accord.pdf', '/uploads/page.html', '/uploads/photo.jpg.svg'])(
    'is downloaded, not opened, when it is no picture: %s',
    async (path) => {
      expect(await headersAt(path)).toMatchObject({ 'Content-Disposition': 'attachment' });
    },
  );

  it('is the only thing marked so', async () => {
    expect(await headersAt('/admin/uploads/signature.jpg')).toEqual({});
  });
});
