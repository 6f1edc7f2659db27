import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// base: Die Seite darf in jedem Ordner liegen.
export default defineConfig({ base: './', plugins: [svelte()] });
