package protocol

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"
)

// fields returns a message as EIP-712 tools read it: names as in the type string, integers as decimal strings.
func fields(v reflect.Value) map[string]any {
	out := make(map[string]any)
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if f.Name == "_" {
			continue
		}
		name := strings.ToLower(f.Name[:1]) + f.Name[1:]
		switch x := v.Field(i).Interface().(type) {
		case Hash:
			out[name] = x.String()
		case Address:
			out[name] = x.String()
		case Task:
			out[name] = fields(v.Field(i))
		case bool:
			out[name] = x
		default:
			out[name] = fmt.Sprintf("%d", x)
		}
	}
	return out
}

// parseTypes reads "A(uint8 x,B y)B(bool z)" into go-ethereum's table of types.
func parseTypes(t *testing.T, typ string) (apitypes.Types, string) {
	types := apitypes.Types{"EIP712Domain": {
		{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
	}}
	primary := ""
	for part := range strings.SplitSeq(strings.TrimSuffix(typ, ")"), ")") {
		name, list, ok := strings.Cut(part, "(")
		require.True(t, ok, typ)
		if primary == "" {
			primary = name
		}
		for field := range strings.SplitSeq(list, ",") {
			typ, fieldName, ok := strings.Cut(field, " ")
			require.True(t, ok, field)
			types[name] = append(types[name], apitypes.Type{Name: fieldName, Type: typ})
		}
	}
	return types, primary
}

func typedData(t *testing.T, typ string, domain Domain, body Message) apitypes.TypedData {
	types, primary := parseTypes(t, typ)
	return apitypes.TypedData{
		Types:       types,
		PrimaryType: primary,
		Domain: apitypes.TypedDataDomain{Name: "limn", Version: "1", VerifyingContract: domain.Escrow.String(),
			ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(domain.ChainID))},
		Message: fields(reflect.ValueOf(body)),
	}
}

func TestDigestsAreThoseOfGoEthereum(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	seen := make(map[Kind]bool)
	for _, s := range samples() {
		seen[s.body.Kind()] = true
		for round := range 20 {
			body, domain := s.body, testDomain
			if round > 0 {
				random := reflect.New(reflect.TypeOf(s.body)).Elem()
				randomize(random, rng)
				body = random.Interface().(Message)
				randomize(reflect.ValueOf(&domain).Elem(), rng)
			}
			data := typedData(t, s.typ, domain, body)
			want, _, err := apitypes.TypedDataAndHash(data)
			require.NoError(t, err, "%+v", body)
			require.Equal(t, Hash(want), domain.Digest(body), "%+v", body)
			structure, err := data.HashStruct(data.PrimaryType, data.Message)
			require.NoError(t, err)
			require.Equal(t, Hash(structure), body.StructHash())
			separator, err := data.HashStruct("EIP712Domain", data.Domain.Map())
			require.NoError(t, err)
			require.Equal(t, Hash(separator), domain.Separator())
		}
	}
	require.Len(t, seen, int(KindPayerKey), "a kind of message has no sample")
}

// randomize fills a value; integers are often at the ends of their range.
func randomize(v reflect.Value, rng *rand.Rand) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				randomize(v.Field(i), rng)
			}
		}
	case reflect.Array:
		for i := range v.Len() {
			v.Index(i).SetUint(rng.Uint64() & 0xff)
		}
	case reflect.Bool:
		v.SetBool(rng.IntN(2) == 0)
	case reflect.Int32:
		v.SetInt([]int64{0, -1, -1 << 31, 1<<31 - 1, int64(int32(rng.Uint32()))}[rng.IntN(5)])
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		top := ^uint64(0) >> (64 - v.Type().Bits())
		v.SetUint([]uint64{0, 1, top, rng.Uint64() & top}[rng.IntN(4)])
	default:
		panic("no random " + v.Type().String())
	}
}

// Every field of every message is under the signature.
func TestEveryFieldChangesTheDigest(t *testing.T) {
	checked := 0
	for _, s := range samples() {
		original := testDomain.Digest(s.body)
		changed := reflect.New(reflect.TypeOf(s.body)).Elem()
		eachField(changed, func(name string, f reflect.Value) {
			changed.Set(reflect.ValueOf(s.body))
			flip(f)
			require.NotEqual(t, original, testDomain.Digest(changed.Interface().(Message)), "%T.%s", s.body, name)
			checked++
		})
	}
	require.Greater(t, checked, 60)
}

func eachField(v reflect.Value, do func(string, reflect.Value)) {
	for i := range v.NumField() {
		switch f := v.Field(i); {
		case v.Type().Field(i).Name == "_":
		case f.Kind() == reflect.Struct:
			eachField(f, do)
		default:
			do(v.Type().Field(i).Name, f)
		}
	}
}

func flip(f reflect.Value) {
	switch f.Kind() {
	case reflect.Array:
		f.Index(f.Len() - 1).SetUint(f.Index(f.Len()-1).Uint() ^ 1)
	case reflect.Bool:
		f.SetBool(!f.Bool())
	case reflect.Int32:
		f.SetInt(f.Int() ^ 1)
	default:
		f.SetUint(f.Uint() ^ 1)
	}
}

func TestDomainsDiffer(t *testing.T) {
	require.NotEqual(t, testDomain.Separator(), Domain{ChainID: 1, Escrow: testDomain.Escrow}.Separator())
	require.NotEqual(t, testDomain.Separator(), Domain{ChainID: testDomain.ChainID}.Separator())
}
