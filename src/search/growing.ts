/** Numbers of 32 bits, as many as come. */
export function createGrowing() {
  let numbers = new Uint32Array(1024)
  let count = 0
  return {
    push(number: number) {
      if (count === numbers.length) {
        const more = new Uint32Array(2 * count)
        more.set(numbers)
        numbers = more
      }
      numbers[count++] = number
    },
    length: () => count,
    take: () => numbers.slice(0, count),
  }
}
