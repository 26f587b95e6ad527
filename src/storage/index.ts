/** The storage layer's door: the engine's repositories on IndexedDB, or in memory. */
export { openStorage, type Storage, type StorageOptions } from "./open-storage.ts";
export {
  createMemoryLearner,
  createMemoryModel,
  createRefusingLearner,
} from "./memory-repository.ts";
