import type { Core } from '@strapi/strapi';

const IMAGES = /\.(?:png|jpe?g|webp|gif)$/i;

/** An uploaded file is data, never a page: it can't run as one, even when opened directly. */
export const uploadHeaders: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (!ctx.path.startsWith('/uploads/')) return;
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', "sandbox; default-src 'none'");
  if (!IMAGES.test(ctx.path)) ctx.set('Content-Disposition', 'attachment');
};
