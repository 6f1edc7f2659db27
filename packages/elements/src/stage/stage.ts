import type { Scene, View } from '@netz-map/drawing';
import type { TemplateResult } from 'lit';

/** What is to be seen in the frame now. */
export interface Picture {
  readonly scene: Scene;
  /** Where the eye is meanwhile, while a gesture runs ahead of the scene. */
  readonly view: View;
  /** Whom the keyboard or the pointer points at; gets a ring. */
  readonly pointed: string | undefined;
  /** What a screen reader says about the drawing; its content is in the list. */
  readonly label: string;
}

/**
 * Puts a scene on the screen. A stage only paints: gestures, layout and what is selected are the frame's. So another way to
 * paint (a canvas for thousands of partners) takes its place without any change elsewhere.
 */
export type Stage = (picture: Picture) => TemplateResult;
