package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"
)

// errNoONNX is returned where ONNX Runtime is not installed.
var errNoONNX = errors.New("ONNX Runtime is not installed; compute/bench/onnx/setup.sh installs it")

// onnx is the Python process that runs models in ONNX Runtime; see onnx/serve.py for what it is asked.
type onnx struct {
	version string
	process *exec.Cmd
	in      io.WriteCloser
	out     *json.Decoder
}

// openONNX starts the process from the environment that onnx/setup.sh made, with the embedded model written to a file.
func openONNX(ctx context.Context, model []byte) (*onnx, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("%w (%w)", errNoONNX, err)
	}
	cache = filepath.Join(cache, "limn-bench")
	python := filepath.Join(cache, "venv", "bin", "python")
	if runtime.GOOS == "windows" {
		python = filepath.Join(cache, "venv", "Scripts", "python.exe")
	}
	script := filepath.Join("compute", "bench", "onnx", "serve.py")
	for _, needed := range []string{python, script} {
		if _, err := os.Stat(needed); err != nil {
			return nil, fmt.Errorf("%w (%w)", errNoONNX, err)
		}
	}
	file := filepath.Join(cache, "model.limn")
	if err := os.WriteFile(file, model, 0o644); err != nil {
		return nil, err
	}
	c := exec.CommandContext(ctx, python, script, file, filepath.Join(cache, "models"))
	c.Stderr = os.Stderr
	in, err := c.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := c.Start(); err != nil {
		return nil, fmt.Errorf("start onnxruntime: %w", err)
	}
	o := &onnx{process: c, in: in, out: json.NewDecoder(bufio.NewReader(out))}
	var hello struct{ Version string }
	if err := o.out.Decode(&hello); err != nil {
		o.close()
		return nil, fmt.Errorf("%w (%w)", errNoONNX, err)
	}
	o.version = hello.Version
	return o, nil
}

// ask sends one request and reads its answer.
func (o *onnx) ask(request map[string]any, answer any) error {
	b, err := json.Marshal(request)
	if err != nil {
		return err
	}
	if _, err := o.in.Write(append(b, '\n')); err != nil {
		return fmt.Errorf("ask onnxruntime: %w", err)
	}
	if err := o.out.Decode(answer); err != nil {
		return fmt.Errorf("answer of onnxruntime: %w", err)
	}
	return nil
}

// load makes a model ready and returns the name of its fastest variant.
func (o *onnx) load(request map[string]any) (string, error) {
	var answer struct{ Name string }
	err := o.ask(request, &answer)
	return answer.Name, err
}

// settle is how long onnxruntime's threads go on spinning for work after a run, and more.
const settle = 100 * time.Millisecond

// turn runs the loaded model n times, and waits until its threads let the processor go; a failure is kept in *failed.
func (o *onnx) turn(n int, failed *error) turn {
	return func() float64 {
		var answer struct{ Seconds []float64 }
		err := o.ask(map[string]any{"run": n}, &answer)
		if err == nil && len(answer.Seconds) == 0 {
			err = errors.New("onnxruntime ran nothing")
		}
		if err != nil {
			*failed = errors.Join(*failed, err)
			return 1
		}
		<-time.After(settle)
		return median(answer.Seconds)
	}
}

func (o *onnx) close() {
	o.in.Close()
	_ = o.process.Wait() // it was told to end, and nothing is left to ask
}
