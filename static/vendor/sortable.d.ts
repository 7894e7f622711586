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
  scrollSensitivity?: number;
  bubbleScroll?: boolean;
  onStart?: (event: { item: HTMLElement; from: HTMLElement }) => void;
  onMove?: () => boolean;
  onEnd?: (event: { item: HTMLElement; from: HTMLElement }) => void;
}
export class Sortable {
  constructor(list: HTMLElement, options?: SortableOptions);
  destroy(): void;
}
