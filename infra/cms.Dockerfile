# syntax=docker/dockerfile:1
FROM node:26-bookworm-slim AS build
WORKDIR /app
ENV STRAPI_TELEMETRY_DISABLED=true TURBO_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY apps/cms/package.json apps/cms/
COPY apps/web/package.json apps/web/
COPY packages packages
RUN npm install --no-save --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs cms && npm prune --omit=dev

FROM node:26-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/packages packages
COPY --from=build /app/apps/cms apps/cms
COPY --from=build /app/infra/healthcheck.mjs infra/
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 1337
WORKDIR /app/apps/cms
CMD ["node", "/app/node_modules/@strapi/strapi/bin/strapi.js", "start"]
