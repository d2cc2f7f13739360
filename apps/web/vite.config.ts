import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  build: {
    // The content security policy allows no data: fonts or pictures.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  // One self-contained server bundle: it starts fast, its icons are tree-shaken, and it holds exactly one
  // copy of React and React Router, so that the router context the listener makes is the one that pages read.
  ssr: { noExternal: true },
  environments: {
    client: { build: { target: 'es2022' } },
    ssr: {
      build: { target: 'node24' },
      // Else the bundle carries React's slow development copy beside the real one, and NODE_ENV decides.
      ...(command === 'build' ? { define: { 'process.env.NODE_ENV': JSON.stringify('production') } } : {}),
    },
  },
}))
