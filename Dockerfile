# patchdeck with a browser that draws diagrams, and fonts for every script that a diagram may have.
# docker build -t patchdeck . && docker run --rm -v "$PWD:/work" patchdeck build
FROM node:22-bookworm-slim AS made
WORKDIR /made
COPY . .
RUN npm ci --ignore-scripts --no-audit --no-fund && node prepare.mjs && npm pack --ignore-scripts

FROM node:22-bookworm-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends chromium fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji git \
  && rm -rf /var/lib/apt/lists/*
COPY --from=made /made/patchdeck-*.tgz /opt/
RUN npm install --global --no-audit --no-fund /opt/patchdeck-*.tgz && rm /opt/patchdeck-*.tgz
ENV CHROME_PATH=/usr/bin/chromium
USER node
WORKDIR /work
ENTRYPOINT ["patchdeck"]
