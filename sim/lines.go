package sim

import (
	"bytes"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// lines tells in which line of a scenario's text each key stands. Keys are paths, such as "nodes.2.count": tables of a
// list are numbered from 0, and a list's table has the line of its heading.
type lines struct {
	of    map[string]int
	twice string // a key that is given again, with both lines, for people
}

// linesOf reads a text as far as it can be read.
func linesOf(text []byte) lines {
	s := scanner{lines: lines{of: map[string]int{}}, text: text, line: 1, tables: map[string]int{}}
	s.parser.Reset(text)
	prefix := ""
	for s.parser.NextExpression() {
		switch e := s.parser.Expression(); e.Kind {
		case unstable.KeyValue:
			s.keyValue(prefix, e)
		case unstable.Table, unstable.ArrayTable:
			prefix = s.heading(e)
		}
	}
	return s.lines
}

type scanner struct {
	lines
	parser unstable.Parser
	text   []byte
	line   int // of the offset below; keys come in the order of the text
	offset int
	tables map[string]int // how many tables each list has
}

// heading notes a table and returns what stands before its keys.
func (s *scanner) heading(e *unstable.Node) (prefix string) {
	path, at := s.key("", e)
	if e.Kind == unstable.ArrayTable {
		n := s.tables[path]
		s.tables[path] = n + 1
		path += "." + strconv.Itoa(n)
	}
	s.of[path] = at
	return path + "."
}

func (s *scanner) keyValue(prefix string, e *unstable.Node) {
	path, at := s.key(prefix, e)
	if before := s.of[path]; before != 0 && s.twice == "" {
		s.twice = fmt.Sprintf("line %d: %s stands in line %d already", at, lastOf(path), before)
	}
	s.of[path] = at
	s.value(path, e.Value())
}

func (s *scanner) value(path string, v *unstable.Node) {
	switch v.Kind {
	case unstable.InlineTable:
		for it := v.Children(); it.Next(); {
			s.keyValue(path+".", it.Node())
		}
	case unstable.Array:
		i := 0
		for it := v.Children(); it.Next(); i++ {
			s.value(path+"."+strconv.Itoa(i), it.Node())
		}
	}
}

// key returns the path of a key after a prefix, and its line.
func (s *scanner) key(prefix string, e *unstable.Node) (path string, line int) {
	path = prefix
	for it := e.Key(); it.Next(); {
		part := it.Node()
		if at := int(part.Raw.Offset); at >= s.offset {
			s.line += bytes.Count(s.text[s.offset:at], []byte{'\n'})
			s.offset = at
		}
		path += string(part.Data) + "."
	}
	return strings.TrimSuffix(path, "."), s.line
}

// before returns "line 7: " for a key that stands in line 7, or in a table that does; nothing for what stands nowhere, as
// in scenarios that Go code makes.
func (l lines) before(key string) string {
	for {
		if at := l.of[key]; at != 0 {
			return fmt.Sprintf("line %d: ", at)
		}
		end := strings.LastIndexByte(key, '.')
		if end < 0 {
			return ""
		}
		key = key[:end]
	}
}

// unknown names a key that the language does not have, and those that it has in its place.
func unknown(e *toml.DecodeError) error {
	row, _ := e.Position()
	key := e.Key()
	have := keysBeside(key)
	if len(have) == 0 {
		return fmt.Errorf("%w: line %d: unknown key %q", ErrScenario, row, strings.Join(key, "."))
	}
	return fmt.Errorf("%w: line %d: unknown key %q: want one of %s", ErrScenario, row, key[len(key)-1], strings.Join(have, ", "))
}

// keysBeside lists the keys of the table that a key was looked for in.
func keysBeside(key []string) (have []string) {
	if len(key) == 0 {
		return nil
	}
	table := reflect.TypeFor[Scenario]()
	for _, part := range key[:len(key)-1] {
		for table = fieldOf(table, part); table != nil && table.Kind() == reflect.Slice; {
			table = table.Elem()
		}
		if table == nil || table.Kind() != reflect.Struct {
			return nil
		}
	}
	for i := range table.NumField() {
		if name := table.Field(i).Tag.Get("toml"); name != "" {
			have = append(have, name)
		}
	}
	return have
}

func fieldOf(table reflect.Type, key string) reflect.Type {
	for i := range table.NumField() {
		if f := table.Field(i); f.Tag.Get("toml") == key {
			return f.Type
		}
	}
	return nil
}

// mistyped says what a value should have been, where the decoder speaks of Go's types.
func mistyped(e *toml.DecodeError) string {
	said := strings.TrimPrefix(e.Error(), "toml: ")
	for of, want := range map[string]string{
		"of type int": "want a whole number", "assigned to int": "want a whole number", "of type float64": "want a number",
		"of type string": "want a text in quotes", "of type []string": "want a list of texts", "of type bool": "want true or false",
	} {
		if strings.HasSuffix(said, of) {
			return want
		}
	}
	return said
}
