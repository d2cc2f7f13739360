import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  build: {
    // The content security policy allows no data: fonts or pictures.
    assetsInlineLimit: 0,
    target: isSsrBuild ? 'node24' : 'es2022',
    reportCompressedSize: false,
  },
  // One self-contained server bundle: it starts fast, its icons are tree-shaken, and it holds exactly one
  // copy of React and React Router, so that the router context the listener makes is the one that pages read.
  ssr: { noExternal: true },
  ...(isSsrBuild ? { define: { 'process.env.NODE_ENV': JSON.stringify('production') } } : {}),
}))
