import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    // One more than Vitest takes by itself on a machine of two cores.
    maxWorkers: 2,
  },
})
