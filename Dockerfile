# The bot and its library in an image that runs as a user without rights, on a root that is only read. docs/operate.md tells how
# it is run; deploy/try-image.mjs carries these steps out in a folder, where no container engine is at hand.

FROM node:24-bookworm-slim AS built
WORKDIR /footnote
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN FOOTNOTE_BUNDLE=/footnote/program node bin/bundle.mjs
RUN node deploy/thin.mjs program
RUN apt-get update -qq && apt-get install -qq -y --no-install-recommends binutils >/dev/null && strip /usr/local/bin/node
RUN mkdir -p /volumes/data /volumes/documents /volumes/cache

# Debian as node:24-slim has it, and of Node what runs programs: npm is not needed any more.
FROM debian:bookworm-slim
COPY --from=built /usr/local/bin/node /usr/local/bin/node
COPY --from=built /footnote/package.json /footnote/package-lock.json /footnote/LICENSE /footnote/NOTICE /footnote/
COPY --from=built /footnote/bin /footnote/bin
COPY --from=built /footnote/program /footnote/program
COPY --from=built /footnote/corpus /footnote/corpus
COPY --from=built /footnote/src /footnote/src
COPY --from=built /footnote/template /footnote/template
COPY --from=built /footnote/node_modules /footnote/node_modules
COPY --from=built --chown=1000:1000 /volumes /
ENV NODE_ENV=production \
    FOOTNOTE_BUNDLE=/footnote/program \
    FOOTNOTE_ENV=none \
    FOOTNOTE_DATABASE=/data/footnote.db \
    FOOTNOTE_DOCUMENTS=/documents \
    FOOTNOTE_CACHE=/cache \
    OPERATIONS_PORT=9464
WORKDIR /footnote
USER 1000:1000
VOLUME ["/data", "/documents", "/cache"]
EXPOSE 8080 9464
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.OPERATIONS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# It ends on SIGTERM by itself, as process 1 too, and starts no process that it does not wait for.
CMD ["node", "--max-semi-space-size=16", "bin/service.mjs"]
