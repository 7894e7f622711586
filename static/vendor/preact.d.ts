export {
  Component, Fragment, cloneElement, createContext, createRef, h, hydrate, isValidElement, render, toChildArray,
} from "preact";
export {
  useCallback, useContext, useEffect, useErrorBoundary, useId, useLayoutEffect, useMemo, useReducer, useRef, useState,
} from "preact/hooks";
export { html } from "htm/preact";
export {
  Signal, batch, computed, effect, signal, untracked, useComputed, useSignal, useSignalEffect,
} from "@preact/signals";
