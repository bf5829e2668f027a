# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
COPY apps/cms/package.json apps/cms/
COPY apps/web/package.json apps/web/
COPY packages packages
RUN npm install --no-save --no-audit --no-fund
COPY . .
# Needs neither the CMS nor the secret: pages are rendered when the site starts.
RUN node scripts/build.mjs model secrets web && npm prune --omit=dev

FROM node:22-bookworm-slim
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
