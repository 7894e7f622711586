export interface SortableOptions {
  group?: string;
  sort?: boolean;
  draggable?: string;
  filter?: string;
  preventOnFilter?: boolean;
  delay?: number;
  delayOnTouchOnly?: boolean;
  touchStartThreshold?: number;
  forceFallback?: boolean;
  fallbackOnBody?: boolean;
  fallbackTolerance?: number;
  ghostClass?: string;
  fallbackClass?: string;
  onStart?: (event: { item: HTMLElement }) => void;
  onMove?: () => boolean;
  onEnd?: () => void;
}
export class Sortable {
  constructor(list: HTMLElement, options?: SortableOptions);
  destroy(): void;
}
