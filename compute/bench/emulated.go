package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
)

const emulator = "qemu-aarch64"

// emulated builds this program for arm64, runs it under emulation and compares what it prints.
func emulated(ctx context.Context, r *report, want [][]byte) error {
	name := fmt.Sprintf("differing bytes: arm64 under emulation, %d tasks", len(want))
	if runtime.GOARCH == "arm64" {
		return nil // the kernels of this processor are those
	}
	qemu, err := exec.LookPath(emulator)
	if err != nil {
		r.missing(name, "<= 0", emulator+" is not installed (Debian: apt-get install qemu-user)")
		return nil
	}
	dir, err := os.MkdirTemp("", "limn-bench-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "bench")
	build := exec.CommandContext(ctx, "go", "build", "-o", program, "./compute/bench")
	build.Env = append(os.Environ(), "GOARCH=arm64", "GOOS=linux", "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("build for arm64: %w\n%s", err, out)
	}
	c := exec.CommandContext(ctx, qemu, program, "-results", strconv.Itoa(len(want)))
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return fmt.Errorf("run under %s: %w", emulator, err)
	}
	var got [][]byte
	ran := ""
	for line := range strings.Lines(string(bytes.TrimSpace(out))) {
		kernel, digits, _ := strings.Cut(strings.TrimSpace(line), "\t")
		b, err := hex.DecodeString(digits)
		if err != nil {
			return fmt.Errorf("answer under %s: %w", emulator, err)
		}
		got, ran = append(got, b), kernel
	}
	r.note("arm64 kernel: %s", ran)
	r.atMost(name, differing(want, got), 0)
	return nil
}
