package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
)

// compiled is what the compiler says of a set of sources: their syntax trees,
// with types, or why they are wrong.
type compiled struct {
	Errors  []complaint `json:"errors"`
	Sources map[string]struct {
		AST node `json:"ast"`
	} `json:"sources"`
}

type complaint struct {
	Severity         string   `json:"severity"`
	FormattedMessage string   `json:"formattedMessage"`
	SourceLocation   location `json:"sourceLocation"`
}

type location struct {
	File  string `json:"file"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

var importPath = regexp.MustCompile(`(?m)^\s*import\s+(?:[^;"']*?from\s+)?["']([^"']+)["']`)

// gather reads sources and all they import. Keys are paths below root, as the
// compiler and its error messages name them.
func gather(root string, paths []string) (map[string]string, error) {
	sources := map[string]string{}
	for queue := paths; len(queue) > 0; queue = queue[1:] {
		p := queue[0]
		if _, ok := sources[p]; ok {
			continue
		}
		file := filepath.Join(root, filepath.FromSlash(p))
		if strings.HasPrefix(p, "@") {
			file = filepath.Join(root, "node_modules", filepath.FromSlash(p))
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("read a source: %w", err)
		}
		sources[p] = string(text)
		for _, m := range importPath.FindAllStringSubmatch(string(text), -1) {
			next := m[1]
			if strings.HasPrefix(next, ".") {
				next = path.Join(path.Dir(p), next)
			}
			queue = append(queue, next)
		}
	}
	return sources, nil
}

// analyze parses and type-checks sources without generating code, which takes
// seconds instead of a minute.
func analyze(ctx context.Context, root string, sources map[string]string) (*compiled, error) {
	type content struct {
		Content string `json:"content"`
	}
	input := map[string]any{
		"language": "Solidity",
		"settings": map[string]any{
			"evmVersion":      "osaka",
			"outputSelection": map[string]any{"*": map[string]any{"": []string{"ast"}}},
		},
	}
	contents := map[string]content{}
	for p, text := range sources {
		contents[p] = content{text}
	}
	input["sources"] = contents
	in, err := json.Marshal(input)
	if err != nil {
		return nil, fmt.Errorf("write the compiler's input: %w", err)
	}
	cmd := exec.CommandContext(ctx, "node", "solc.mjs", "--standard-json")
	cmd.Dir, cmd.Stdin = root, bytes.NewReader(in)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	raw, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("run the compiler: %w: %s", err, stderr.String())
	}
	var c compiled
	if err := json.Unmarshal(raw, &c); err != nil {
		return nil, fmt.Errorf("read the compiler's output: %w", err)
	}
	return &c, nil
}

// failure is the first error, nil when there are only warnings.
func (c *compiled) failure() error {
	for _, e := range c.Errors {
		if e.Severity == "error" {
			return errors.New(e.FormattedMessage)
		}
	}
	return nil
}
