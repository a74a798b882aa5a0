/** Two values as exact text; `null` where there is none. */
export type Differing<What extends object, Value = string> = What & {
  readonly published: Value
  readonly recounted: Value
}
