# Dualhat alone; its store is elsewhere, or a volume at /data.
ARG NODE_IMAGE=node:24-slim
# The page and the packages are bundled by what only developers need: in an image of its own.
FROM ${NODE_IMAGE} AS bundles
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --ignore-scripts
COPY bin bin
COPY src src
RUN node --input-type=module -e "const { builtPage } = await import('/app/src/built/page.ts'); const { folder, said } = await builtPage('/app/dist/page', () => undefined); if (folder === null) throw new Error(said)" \
 && node --input-type=module -e "const { bundlePackages } = await import('/app/src/built/packages.ts'); await bundlePackages('/app/dist/packages')"

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DUALHAT_STORE=/data/world.db DUALHAT_REPLICAS=/data/replicas
COPY package.json package-lock.json .npmrc ./
# Node is in the image: the package that brings it to other machines is left out.
RUN npm ci --omit=dev --omit=optional --ignore-scripts && mkdir /data && chown node:node /data
COPY bin bin
COPY src src
COPY seed seed
COPY schema.graphql ./
COPY --from=bundles /app/dist dist
# Recorded once, here: each container then takes a copy.
RUN NODE_DISABLE_COMPILE_CACHE=1 node bin/prepare.js
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=180s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/dualhat.js", "serve"]
