# syntax=docker/dockerfile:1
# Builds once, for every address and operator: what they decide is read at start (docs/operation.md).
FROM node:24-bookworm-slim AS build
WORKDIR /srv/passgenau
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN node --import ./scripts/run/typescript-imports.mjs scripts/run/build.ts
# What only the build and the tests need goes, compilers too. `sharp` stays, which draws pictures three times as fast.
RUN npm prune --omit=dev \
  && rm -rf node_modules/@next/swc-* node_modules/@swc/core* node_modules/@parcel node_modules/node-linux-* node_modules/.bin/node \
    .next/cache tests e2e* docs \
  && ln -s /tmp/passgenau .next/server/route-cache

FROM node:24-bookworm-slim
ENV NODE_ENV=production PORT=3000
WORKDIR /srv/passgenau
COPY --from=build /srv/passgenau ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./scripts/run/typescript-imports.mjs", "scripts/run/start.ts"]
