# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS build
# better-sqlite3 compiles where its prebuilt file can't be fetched.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV STRAPI_TELEMETRY_DISABLED=true TURBO_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
COPY apps/cms/package.json apps/cms/
COPY apps/web/package.json apps/web/
COPY packages packages
RUN npm install --no-save --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs model secrets cms-admin cms-server && npm prune --omit=dev

FROM node:22-bookworm-slim
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
