import { defineConfig } from 'vite';

export default defineConfig({
  base: '/playground/',
  worker: { format: 'es' }, // Monaco starts its workers as ES modules
  build: { chunkSizeWarningLimit: 10_000, modulePreload: { polyfill: false } },
});
