/** Options that several commands share. */
import { InvalidArgumentError, Option } from "commander";
import { LANGUAGES } from "../model/language.js";

export function orderOption(): Option {
  return new Option("--order <order>", "how the reports may be linked")
    .choices(["auto", "monotone", "free"])
    .default("auto");
}

export function encoderOption(preset: string): Option {
  return new Option("--encoder <encoder>", "own, or onnx:FOLDER for a neural one on this machine").default(
    preset,
  );
}

export function formatOption(formats: readonly string[], preset: string): Option {
  return new Option("--format <format>", "what to write").choices(formats).default(preset);
}

export function sourceOption(): Option {
  return new Option("--srclang <language>", "the source language of tmx and xliff")
    .choices(LANGUAGES)
    .default("vi");
}

export function regionalOption(): Option {
  return new Option("--regional", "vi-VN and en-US instead of vi and en in tmx");
}

export function languageOption(meaning: string): Option {
  return new Option("--lang <language>", meaning).choices(LANGUAGES);
}

export function memoryOption(preset: string): Option {
  return new Option("--memory <url>", "the memory").default(preset);
}

export function outOption(): Option {
  return new Option("--out <file>", "write to a file instead of standard output");
}

export function jsonOption(): Option {
  return new Option("--json", "write JSON");
}

/** Reads a number from 0 to 1. */
export function probability(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError("must be a number from 0 to 1.");
  return value;
}

/** Reads a whole number within bounds, both included. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isInteger(value) || value < min || value > max) {
      throw new InvalidArgumentError(`must be a whole number from ${min} to ${max}.`);
    }
    return value;
  };
}

/** An argument that must say something. */
export function someText(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("the text is empty");
  return text;
}
