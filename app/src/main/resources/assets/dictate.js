// Dictating in the page, where the browser has a microphone. What is recorded, or chosen in a format that the language service does not
// take, becomes a WAV file of 16 kHz in the form's own file input. Without script a recording of another device is chosen there.
(() => {
  "use strict";
  const RATE = 16000;
  const LONGEST_MS = 180000;
  const can = navigator.mediaDevices && window.MediaRecorder && window.OfflineAudioContext && window.DataTransfer;
  const box = (element) => element.closest("[data-dictate]");
  const part = (of, name) => of.querySelector(`[data-${name}]`);
  const say = (of, text) => (part(of, "said").textContent = text);

  function wav(samples) {
    const out = new DataView(new ArrayBuffer(44 + 2 * samples.length));
    const ascii = (at, text) => [...text].forEach((c, i) => out.setUint8(at + i, c.charCodeAt(0)));
    ascii(0, "RIFF");
    out.setUint32(4, 36 + 2 * samples.length, true);
    ascii(8, "WAVEfmt ");
    out.setUint32(16, 16, true);
    out.setUint16(20, 1, true);
    out.setUint16(22, 1, true);
    out.setUint32(24, RATE, true);
    out.setUint32(28, 2 * RATE, true);
    out.setUint16(32, 2, true);
    out.setUint16(34, 16, true);
    ascii(36, "data");
    out.setUint32(40, 2 * samples.length, true);
    samples.forEach((s, i) => out.setInt16(44 + 2 * i, Math.max(-1, Math.min(1, s)) * 0x7fff, true));
    return new File([out], "dictation.wav", { type: "audio/wav" });
  }

  async function take(of, blob) {
    const bytes = await blob.arrayBuffer();
    const whole = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
    const offline = new OfflineAudioContext(1, Math.max(1, Math.ceil(whole.duration * RATE)), RATE);
    const source = offline.createBufferSource();
    source.buffer = whole;
    source.connect(offline.destination);
    source.start();
    const made = await offline.startRendering();
    const files = new DataTransfer();
    files.items.add(wav(made.getChannelData(0)));
    of.querySelector("input[type=file]").files = files.files;
    say(of, of.dataset.ready.replace("{0}", Math.round(whole.duration)));
  }

  let running = null;

  async function record(of) {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const recorder = new MediaRecorder(stream);
      const parts = [];
      recorder.ondataavailable = (event) => parts.push(event.data);
      recorder.onstop = () => {
        stream.getTracks().forEach((track) => track.stop());
        part(of, "stop").hidden = true;
        part(of, "record").hidden = false;
        take(of, new Blob(parts, { type: recorder.mimeType })).catch(() => say(of, of.dataset.silent));
      };
      recorder.start();
      running = recorder;
      setTimeout(() => recorder.state === "recording" && recorder.stop(), LONGEST_MS);
      part(of, "record").hidden = true;
      part(of, "stop").hidden = false;
      say(of, of.dataset.recording);
    } catch (refused) {
      say(of, of.dataset.silent);
    }
  }

  document.addEventListener("click", (event) => {
    const of = event.target.closest("[data-record], [data-stop]") && box(event.target);
    if (!of) return;
    if (event.target.closest("[data-record]")) record(of);
    else if (running && running.state === "recording") running.stop();
  });

  // As it is, where it can not be turned into another: the server says whether it can be taken.
  document.addEventListener("change", (event) => {
    const of = event.target.matches("[data-dictate] input[type=file]") && box(event.target);
    const file = of && event.target.files[0];
    if (can && file && !/\.(wav|flac|mp3)$/i.test(file.name)) take(of, file).catch(() => {});
  });

  const show = () => document.querySelectorAll("[data-record]").forEach((button) => {
    if (can && part(box(button), "stop").hidden) button.hidden = false;
  });
  show();
  document.body.addEventListener("htmx:afterSwap", show);
})();
