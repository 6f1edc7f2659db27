import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Die Seite darf in jedem Ordner liegen.
  base: './',
  // Diese Tags sind keine Vue-Komponenten.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('netz-') } } })],
});
