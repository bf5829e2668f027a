# syntax=docker/dockerfile:1
FROM node:26-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY apps/cms/package.json apps/cms/
COPY apps/web/package.json apps/web/
COPY packages packages
RUN npm install --no-save --no-audit --no-fund
COPY . .
# Needs neither the CMS nor the secret: pages are rendered when the site starts.
RUN node scripts/build.mjs web && npm prune --omit=dev

FROM node:26-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/packages packages
COPY --from=build /app/apps/web apps/web
COPY --from=build /app/infra/healthcheck.mjs infra/
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
WORKDIR /app/apps/web
CMD ["node", "/app/apps/web/node_modules/next/dist/bin/next", "start", "-H", "0.0.0.0", "-p", "3000"]
