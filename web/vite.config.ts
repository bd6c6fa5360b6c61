import { defineConfig } from 'vite';

export default defineConfig({
  base: '/playground/',
  worker: { format: 'es' }, // Monaco's
  build: { chunkSizeWarningLimit: 10_000, modulePreload: { polyfill: false } },
});
