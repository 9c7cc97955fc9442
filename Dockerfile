# syntax=docker/dockerfile:1
# Builds once, for every address and operator: what they decide is read at start (docs/operation.md).
FROM node:24-bookworm-slim AS build
WORKDIR /srv/passgenau
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# What only the build and the tests need goes; compilers are optional dependencies.
RUN npm run build \
  && npm prune --omit=dev --omit=optional \
  && rm -rf .next/cache tests e2e e2e-editions docs \
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
