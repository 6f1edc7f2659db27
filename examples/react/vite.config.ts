import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  // Die Seite darf in jedem Ordner liegen.
  base: './',
  plugins: [react()],
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist',
    rolldownOptions: { input: isSsrBuild ? ['src/app.tsx', 'src/app-from-server.tsx'] : ['index.html', 'vom-server.html'] },
  },
}));
