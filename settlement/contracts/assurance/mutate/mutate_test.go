package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// source is a contract's text with the parts of its syntax tree that a test
// needs, found by their text.
type source string

func (s source) at(kind, text string, fields node) node {
	start := strings.Index(string(s), text)
	if start < 0 {
		panic("no " + text)
	}
	n := node{"nodeType": kind, "src": fmt.Sprintf("%d:%d:0", start, len(text))}
	for k, v := range fields {
		n[k] = v
	}
	return n
}

func typed(t string) map[string]any { return node{"typeString": t} }

// m makes a node a field of another, as the decoder of JSON would.
func m(n node) map[string]any { return n }

const sample source = `pragma solidity ^0.8.30;
contract C is ReentrancyGuardTransient {
    function f(uint64 a) external nonReentrant {
        if (a < 7 && ok) revert X();
        total += a;
    }
}
`

func sampleSites() []*site {
	relation := sample.at("BinaryOperation", "a < 7", node{
		"operator": "<", "commonType": typed("uint64"), "typeDescriptions": typed("bool"),
		"leftExpression":  m(sample.at("Identifier", "a < 7", node{"src": spot("a < 7", 1), "typeDescriptions": typed("uint64")})),
		"rightExpression": m(sample.at("Literal", "7", node{"kind": "number", "typeDescriptions": typed("int_const 7")})),
	})
	condition := sample.at("BinaryOperation", "a < 7 && ok", node{
		"operator": "&&", "commonType": typed("bool"), "typeDescriptions": typed("bool"),
		"leftExpression":  m(relation),
		"rightExpression": m(sample.at("Identifier", "ok", node{"typeDescriptions": typed("bool")})),
	})
	add := sample.at("Assignment", "total += a", node{
		"operator": "+=", "typeDescriptions": typed("uint64"),
		"leftHandSide":  m(sample.at("Identifier", "total", node{"typeDescriptions": typed("uint64")})),
		"rightHandSide": m(sample.at("Identifier", "a;", node{"src": spot("a;", 1), "typeDescriptions": typed("uint64")})),
	})
	body := node{"nodeType": "Block", "statements": []any{
		m(sample.at("IfStatement", "if (a < 7 && ok) revert X()", node{
			"condition": m(condition), "trueBody": m(sample.at("RevertStatement", "revert X()", nil)),
		})),
		m(sample.at("ExpressionStatement", "total += a", node{"expression": m(add)})),
	}}
	f := finder{file: "src/C.sol", text: string(sample)}
	f.contract(node{"nodes": []any{m(sample.at("FunctionDefinition", string(sample[strings.Index(string(sample), "function"):]), node{
		"name": "f", "body": m(body),
		"modifiers": []any{m(sample.at("ModifierInvocation", "nonReentrant", node{"modifierName": m(node{"name": "nonReentrant"})}))},
	}))}})
	return f.sites
}

// spot is the place of the first bytes of a text.
func spot(text string, length int) string {
	return fmt.Sprintf("%d:%d:0", strings.Index(string(sample), text), length)
}

func TestRewrite(t *testing.T) {
	sites := sampleSites()
	out := rewrite(map[string]string{"src/C.sol": string(sample)}, []string{"src/C.sol"}, sites)
	got := out["src/C.sol"]
	for _, want := range []string{
		`pragma solidity ^0.8.30; import {Mutants} from "./mutation/Mutants.sol";`,
		"contract C is ReentrancyGuardTransient { modifier mutableNonReentrant(uint256 id)",
		"external mutableNonReentrant(1) /* nonReentrant */ {",
		"if (Mutants.off(Mutants.flip(Mutants.flip(Mutants.flip(Mutants.lt(a, 7, 5), 4) && Mutants.flip(ok, 4), 4), 3), 2)) revert X();",
		"{ if (!Mutants.on(7)) total = Mutants.add_uint64(total, a, 8); }",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the rewritten source lacks\n%s\nin\n%s", want, got)
		}
	}
	if strings.Count(got, "\n") != strings.Count(string(sample), "\n") {
		t.Error("lines have moved")
	}
	if !strings.Contains(out[library], "function add_uint64(uint64 a, uint64 b, uint256 id)") {
		t.Error("the library lacks add_uint64")
	}
	if got := len(number(sites)); got != 8 {
		t.Errorf("%d mutants, want 8", got)
	}
}

// TestDropped has the innermost site around an error leave, without moving the
// names of others.
func TestDropped(t *testing.T) {
	sites := sampleSites()
	sources := map[string]string{"src/C.sol": string(sample)}
	out := rewrite(sources, []string{"src/C.sol"}, sites)["src/C.sol"]
	before := number(sites)
	start := strings.Index(out, "Mutants.lt(")
	bad := compiled{Errors: []complaint{{Severity: "error", SourceLocation: location{"src/C.sol", start, start + 10}}}}
	if !drop(&bad, sites, io.Discard) {
		t.Fatal("nothing was dropped")
	}
	again := rewrite(sources, []string{"src/C.sol"}, sites)["src/C.sol"]
	if strings.Contains(again, "Mutants.lt(") || !strings.Contains(again, "a < 7") {
		t.Errorf("the relation's mutants should be gone:\n%s", again)
	}
	after := number(sites)
	if len(after) != len(before)-2 || after[len(after)-1].key != before[len(before)-1].key {
		t.Errorf("names have moved: %s, then %s", before[len(before)-1].key, after[len(after)-1].key)
	}
}

func TestLiteralType(t *testing.T) {
	for _, c := range []struct {
		of, want string
		zero, ok bool
	}{
		{"int_const 0", "uint8", true, true},
		{"int_const 254", "uint8", false, true},
		{"int_const 255", "uint16", false, true},
		{"int_const 1000000000", "uint32", false, true},
		{"int_const -1", "", false, false},
		{"int_const 1157...(70 digits omitted)...9936", "", false, false},
	} {
		got, zero, ok := literalType(c.of)
		if got != c.want || zero != c.zero || ok != c.ok {
			t.Errorf("%s: %q, %t, %t; want %q, %t, %t", c.of, got, zero, ok, c.want, c.zero, c.ok)
		}
	}
}

func TestResults(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mutants.tsv")
	for _, r := range []result{
		{"a:f:00:1", "a:1", "no x", survived, ""},
		{"a:f:00:2", "a:2", "no y", killed, "test_y"},
		{"a:f:00:1", "a:1", "no x", killed, "test_x"}, // a later run counts
		{"a:gone:00:1", "a:9", "no z", survived, ""},
		{"b:f:00:1", "b:9", "no z", survived, ""}, // of another campaign
	} {
		if err := appendResult(path, r); err != nil {
			t.Fatal(err)
		}
	}
	known, err := readResults(path)
	if err != nil {
		t.Fatal(err)
	}
	s := &site{file: "a", line: 4, mutants: []string{"no x"}}
	all := []mutant{{site: s, key: "a:f:00:1"}, {site: s, key: "a:f:00:2"}}
	var out strings.Builder
	if err := writeResults(path, known, all, &out); err != nil {
		t.Fatal(err)
	}
	if want := "a\t2 mutants\t2 killed\t100.0 %\nb\t1 mutants"; !strings.HasPrefix(out.String(), want) {
		t.Errorf("printed %q, want %q", out.String(), want)
	}
	known, err = readResults(path)
	if err != nil || len(known) != 3 || known["a:f:00:1"].place != "a:4" {
		t.Errorf("read back %v, %v", known, err)
	}
	c := campaign{again: true}
	known["a:f:00:2"] = result{verdict: survived}
	if todo := c.choose(all, known); len(todo) != 1 || todo[0].key != "a:f:00:2" {
		t.Errorf("a second campaign runs %v", todo)
	}
}
