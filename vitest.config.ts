import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    // Two more than Vitest takes by itself on a machine of two cores: tests of outages and of processes wait for most of their time.
    maxWorkers: 3,
    // Nothing that a test does outlives it in a module, so the files of a worker can share them: loading them was a third of the time.
    isolate: false,
  },
})
