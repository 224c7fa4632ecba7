/** A tree: where a feature is at least `at`, it goes on with `yes`, else with `no`; its end adds a value. */
export type Tree = number | { feature: string; at: number; no: Tree; yes: Tree }

/** The sum of the trees' values: the log odds that they were fitted for (gradient boosting: Friedman 2001). */
export const sumTrees = (trees: readonly Tree[], features: Readonly<Record<string, number>>): number =>
  trees.reduce<number>((sum, tree) => sum + follow(tree, features), 0)

function follow(tree: Tree, features: Readonly<Record<string, number>>): number {
  let branch = tree
  while (typeof branch !== 'number') branch = (features[branch.feature] ?? 0) >= branch.at ? branch.yes : branch.no
  return branch
}
